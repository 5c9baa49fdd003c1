package org.ziyara.batch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.batch.operations.JobOperator;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

@AnalyzeClasses(packages = "org.ziyara.batch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule oneGatewayStartsJobs =
      noClasses()
          .that()
          .doNotHaveSimpleName("JobGateway")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(JobOperator.class)
          .because("an execution is visible only to the component that started it");

  @ArchTest
  static final ArchRule stepsLoadCallApply =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .because("batch is one more caller of the services; SQL lives in the components");

  @ArchTest
  static final ArchRule servicesAreCalledNotObservers =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Event.class)
          .because(
              "observers would run as part of this module, which has no persistence unit; only a"
                  + " service's call leads into the other");
}
