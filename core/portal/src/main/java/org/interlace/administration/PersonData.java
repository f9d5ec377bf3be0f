package org.interlace.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.interlace.api.problem.PortalException;
import org.interlace.privacy.Erasure;
import org.interlace.privacy.PersonalExport;

/** Takes out or erases what is kept about somebody who asked for it and cannot do it alone. */
@ApplicationScoped
public class PersonData {

    private final People people;
    private final PersonActs acts;
    private final PersonalExport exporting;
    private final Erasure erasure;

    @Inject
    PersonData(People people, PersonActs acts, PersonalExport exporting, Erasure erasure) {
        this.people = people;
        this.acts = acts;
        this.exporting = exporting;
        this.erasure = erasure;
    }

    /**
     * All that is kept about somebody; that person reads that it was taken out.
     *
     * @throws PortalException {@link AdministrationProblem#ABSENT}
     */
    public PersonalExport.Export export(UUID id) {
        var person = people.find(id);
        return person.account() != null
                ? exporting.ofAccount(person.account())
                : exporting.ofMember(Objects.requireNonNull(person.handle()));
    }

    /**
     * Erases somebody, for good.
     *
     * @throws PortalException as {@link PersonActs#leaving}
     */
    public void erase(UUID id) {
        var person = acts.leaving(id);
        if (person.account() != null) {
            erasure.ofAccount(person.account());
        } else {
            var unused = erasure.ofMember(Objects.requireNonNull(person.handle()));
        }
    }
}
