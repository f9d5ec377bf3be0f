package org.interlace.example.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.interlace.api.member.MemberId;
import org.interlace.example.domain.Dish;
import org.interlace.example.domain.Dishes;

@ApplicationScoped
class JpaDishes implements Dishes {

    @PersistenceContext(unitName = "example")
    private EntityManager entities;

    @Override
    public List<Dish> of(MemberId member) {
        return entities.createNamedQuery("Dish.of", Dish.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    @Override
    public List<Dish> newest(int most) {
        return entities.createNamedQuery("Dish.newest", Dish.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public String version() {
        var row = entities.createNamedQuery("Dish.version", Object[].class).getSingleResult();
        return row[0] + " " + row[1];
    }

    @Override
    public void keep(Dish dish) {
        if (entities.find(Dish.class, dish.getId()) == null) {
            entities.persist(dish);
        }
    }

    @Override
    public List<Dish> removeAll(MemberId member) {
        return remove(of(member));
    }

    @Override
    public List<Dish> removeSample() {
        return remove(entities.createQuery("select d from Dish d where d.sample = true", Dish.class)
                .getResultList());
    }

    private List<Dish> remove(List<Dish> dishes) {
        dishes.forEach(entities::remove);
        return dishes;
    }
}
