package org.ziyara.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ziyara.apikey.Scope;
import org.ziyara.institution.InstitutionService;
import org.ziyara.institution.Region;
import org.ziyara.web.api.protocol.Page;
import org.ziyara.web.api.protocol.Scoped;

/** Regional directorates. */
@Path("/regions")
@Produces(MediaType.APPLICATION_JSON)
@Scoped(Scope.INSTITUTIONS)
@RequestScoped
public class RegionResource {

  @Inject private InstitutionService institutions;

  /** A regional directorate. */
  public record RegionAnswer(String code, String nameAr, String nameFr) {

    static RegionAnswer of(Region region) {
      return new RegionAnswer(region.code(), region.nameAr(), region.nameFr());
    }
  }

  @GET
  @Operation(summary = "List the regional directorates")
  public Page<RegionAnswer> list() {
    return Page.whole(institutions.regions(), RegionAnswer::of);
  }
}
