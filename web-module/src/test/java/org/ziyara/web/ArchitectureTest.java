package org.ziyara.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Calendar;
import java.util.Date;
import javax.sql.DataSource;

@AnalyzeClasses(packages = "org.ziyara.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule pagesSeeRecordsNotEntities =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class)
          .because("what a page holds must not change the database, nor load from it, by accident");

  @ArchTest
  static final ArchRule pagesComeThroughTheDoor =
      noClasses()
          .that()
          // The health check asks whether the database answers, and reads nothing from it.
          .doNotHaveSimpleName("DatabaseCheck")
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Repository")
          .orShould()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Queries")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(DataSource.class)
          .because("only a service checks the role and opens a transaction");

  @ArchTest
  static final ArchRule familyPagesCarryNoPrimeFaces =
      noClasses()
          .that()
          .resideInAPackage("org.ziyara.web.family")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.primefaces..")
          .because("family pages are light and work without JavaScript");

  @ArchTest
  static final ArchRule theSessionHoldsTheSignedInPersonAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.ziyara.web.security")
          .should()
          .beAnnotatedWith(SessionScoped.class)
          .because("two tabs must not disturb each other, nor a session grow with use");

  @ArchTest
  static final ArchRule noOldDates =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Date.class, Calendar.class)
          .because("a visit has a local date and time; an instant is an Instant");
}
