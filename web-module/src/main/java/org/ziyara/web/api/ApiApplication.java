package org.ziyara.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.web.api.protocol.AnswerFilter;
import org.ziyara.web.api.protocol.HttpMapper;
import org.ziyara.web.api.protocol.KeyFilter;
import org.ziyara.web.api.protocol.Parameters;
import org.ziyara.web.api.protocol.RecordReader;
import org.ziyara.web.api.protocol.RecordWriter;
import org.ziyara.web.api.protocol.RefusalMapper;
import org.ziyara.web.api.protocol.ScopeFilter;
import org.ziyara.web.api.protocol.UnexpectedMapper;

/** The API, version 1. */
@ApplicationPath(ApiApplication.PATH)
public class ApiApplication extends Application {

  public static final String PATH = "/api/v1";

  /** What programs can talk about. */
  public static final Set<Class<?>> RESOURCES =
      Set.of(
          AccountResource.class,
          AvailabilityResource.class,
          ClockResource.class,
          ClosureResource.class,
          FlaggedVisitResource.class,
          GateResource.class,
          InmateResource.class,
          InstitutionResource.class,
          KeyResource.class,
          LinkResource.class,
          NightResource.class,
          NonAssociationResource.class,
          OfficerExceptionResource.class,
          OfficerResource.class,
          PermitResource.class,
          PolicyResource.class,
          RegionResource.class,
          RestrictionResource.class,
          RoomResource.class,
          TeamResource.class,
          TemplateResource.class,
          TimetableResource.class,
          VisitResource.class,
          VisitorResource.class,
          WaitingResource.class);

  private static final Set<Class<?>> PROTOCOL =
      Set.of(
          AnswerFilter.class,
          HttpMapper.class,
          KeyFilter.class,
          Parameters.class,
          RecordReader.class,
          RecordWriter.class,
          RefusalMapper.class,
          ScopeFilter.class,
          UnexpectedMapper.class);

  @Override
  public Set<Class<?>> getClasses() {
    return Stream.concat(RESOURCES.stream(), PROTOCOL.stream()).collect(Collectors.toSet());
  }

  @Override
  public Map<String, Object> getProperties() {
    // Jersey would describe the API by WADL as well; ours is at /openapi.
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
