package be.example.lending.store;

import be.example.lending.domain.Tool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.interlace.api.member.MemberId;

/** Tools in a schema of their own, through JPA. */
@ApplicationScoped
public class ToolStore {

    @PersistenceContext(unitName = "lending")
    private EntityManager entities;

    public List<Tool> newest(int most) {
        return entities.createNamedQuery("Tool.newest", Tool.class)
                .setMaxResults(most)
                .getResultList();
    }

    public List<Tool> of(MemberId member) {
        return entities.createNamedQuery("Tool.of", Tool.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    public void keep(Tool tool) {
        entities.persist(tool);
    }

    public void remove(Tool tool) {
        entities.remove(tool);
    }
}
