package org.ziyara;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Calendar;
import java.util.Date;

@AnalyzeClasses(packages = "org.ziyara", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule rulesArePlainJava =
      classes()
          .that()
          .resideInAPackage("org.ziyara.rules")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.ziyara.rules")
          .because(
              "one engine serves the portal, the desk and the night, and is tested without a server");

  @ArchTest
  static final ArchRule rebalancingIsPlainJava =
      classes()
          .that()
          .resideInAPackage("org.ziyara.rebalance")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jgrapht..", "org.ziyara.rebalance")
          .because("a plan is proven against an exact one without a server");

  @ArchTest
  static final ArchRule aFeedIsReadByPlainJava =
      classes()
          .that()
          .resideInAPackage("org.ziyara.registry.feed")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.apache.commons.csv",
              "org.ziyara.registry.feed",
              "org.ziyara.inmate",
              "org.ziyara.visitor",
              "org.ziyara.rules",
              "org.ziyara.shared")
          .because("what is believed of a file is tested without a folder, a clock or a database");

  @ArchTest
  static final ArchRule onlyRepositoriesAndQueriesTouchTheDatabase =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Repository")
          .and()
          .haveSimpleNameNotEndingWith("Queries")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .because("whoever looks for SQL must know where to look");

  @ArchTest
  static final ArchRule servicesAloneAreStateless =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .should()
          .haveSimpleNameEndingWith("Service")
          .because("a component has one kind of door: transactional, and guarded by a role");

  @ArchTest
  static final ArchRule everyDoorIsGuarded =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .should(nameARole())
          .because("what names no role is open to everybody by accident");

  @ArchTest
  static final ArchRule noOldDates =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Date.class, Calendar.class)
          .because("a visit has a local date and time; an instant is an Instant");

  @ArchTest
  static final ArchRule noSessionState =
      noClasses()
          .should()
          .beAnnotatedWith(SessionScoped.class)
          .because("the only session is the signed-in person's, in the web module");

  @ArchTest
  static final ArchRule entitiesHaveNoSetters =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should(new NotBeASetter())
          .because("an entity changes by what happens to it, and keeps its invariants");

  @ArchTest
  static final ArchRule noCyclesBetweenComponents =
      slices()
          .matching("org.ziyara.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a component can be read, tested and moved without its neighbours' neighbours");

  private static ArchCondition<JavaMethod> nameARole() {
    DescribedPredicate<JavaMethod> guarded =
        DescribedPredicate.describe(
            "carry @RolesAllowed or @PermitAll, or their class does",
            method ->
                method.isAnnotatedWith(RolesAllowed.class)
                    || method.isAnnotatedWith(PermitAll.class)
                    || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                    || method.getOwner().isAnnotatedWith(PermitAll.class));
    return ArchCondition.from(guarded);
  }

  private static final class NotBeASetter extends ArchCondition<JavaMethod> {

    NotBeASetter() {
      super("not be a setter");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
      boolean setter = method.getName().matches("set[A-Z].*");
      events.add(new SimpleConditionEvent(method, !setter, method.getFullName()));
    }
  }
}
