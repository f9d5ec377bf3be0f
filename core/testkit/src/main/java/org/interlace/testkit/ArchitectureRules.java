package org.interlace.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules of the house, each with its reason. Every module's build asks them. */
public final class ArchitectureRules {

    /** All rules. */
    public static final List<ArchRule> ALL = List.of(
            noClasses()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..web..", "..rest..", "..store..")
                    .because("rules stand on their own and are tested without a container"),
            noClasses()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .dependOnClassesThat(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("jakarta..")
                                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                                    "jakarta.persistence..", "jakarta.validation.."))))
                    .because("the domain is plain Java; only persistence and validation annotations are let in")
                    .allowEmptyShould(true),
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..web..", "..rest..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.interlace..rest..")
                    .because("nothing stands on the outermost shell"),
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.interlace.shell..", "org.interlace.account..", "org.interlace.testkit..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("jakarta.faces.context.FacesContext")
                    .because("only the shell speaks with Faces; pages are plain beans"),
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.interlace.shell..", "org.interlace.account..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("jakarta.enterprise.inject.spi.CDI")
                    .because("what a class needs is injected; looking things up hides it"),
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.apache.shiro.SecurityUtils")
                    .because("the viewer is injected; a static look-up sees the wrong one on other threads"),
            classes()
                    .that()
                    .resideInAPackage("org.interlace..")
                    .should()
                    .haveSimpleNameNotEndingWith("Impl")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Manager")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Helper")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Util")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Utils")
                    .andShould()
                    .haveSimpleNameNotEndingWith("DTO")
                    .because("a name says the thing, not the pattern"),
            noClasses()
                    .that()
                    .areAnnotatedWith("jakarta.enterprise.context.RequestScoped")
                    .should()
                    .beAnnotatedWith("jakarta.enterprise.context.SessionScoped")
                    .because("several tabs share a session")
                    .allowEmptyShould(true),
            noClasses()
                    .should()
                    .beAnnotatedWith("jakarta.enterprise.context.SessionScoped")
                    .because("a session holds who is signed in, nothing else; several tabs share it"));

    private ArchitectureRules() {}

    /** The main classes below a package. */
    public static JavaClasses classesOf(String packageName) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(packageName);
    }

    /** Asks every rule. */
    public static void check(String packageName) {
        var found = classesOf(packageName);
        ALL.forEach(rule -> rule.allowEmptyShould(true).check(found));
    }

    /** No two parts of a plugin or of the core may need each other in a circle. */
    public static ArchRule noCircles(String slices) {
        return slices().matching(slices).should().beFreeOfCycles();
    }
}
