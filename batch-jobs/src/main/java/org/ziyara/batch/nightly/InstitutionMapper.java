package org.ziyara.batch.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ziyara.night.StepService;

/**
 * Begins a step that goes by institutions: deals those that are still open out to the partitions,
 * each a list of ids.
 */
@Named
@Dependent
public class InstitutionMapper implements PartitionMapper {

  @Inject @BatchProperty private String partitions;
  @Inject private CurrentNight night;
  @Inject private CurrentStep step;
  @Inject private StepService steps;

  @Override
  public PartitionPlan mapPartitions() {
    List<Long> institutions = steps.deal(night.id(), step.get());
    int count = Math.min(Integer.parseInt(partitions), institutions.size());
    PartitionPlan plan = new PartitionPlanImpl();
    plan.setPartitions(count);
    plan.setPartitionProperties(
        IntStream.range(0, count)
            .mapToObj(partition -> share(institutions, partition, count))
            .toArray(Properties[]::new));
    return plan;
  }

  /** Every count-th institution. */
  private static Properties share(List<Long> institutions, int partition, int count) {
    String ids =
        IntStream.iterate(partition, i -> i < institutions.size(), i -> i + count)
            .mapToObj(i -> institutions.get(i).toString())
            .collect(Collectors.joining(","));
    Properties properties = new Properties();
    properties.setProperty("institutions", ids);
    return properties;
  }
}
