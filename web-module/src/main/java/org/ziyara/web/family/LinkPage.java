package org.ziyara.web.family;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.ziyara.institution.InstitutionService;
import org.ziyara.institution.InstitutionSummary;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.LinkRequest;
import org.ziyara.visitor.LinkService;
import org.ziyara.visitor.LinkView;
import org.ziyara.visitor.Relationship;
import org.ziyara.web.common.Format;
import org.ziyara.web.common.Problems;

/** Asks for a link to an inmate. */
@Named
@RequestScoped
public class LinkPage {

  private static final Map<String, String> FIELDS =
      Map.of(
          "REGISTER_NUMBER_INVALID",
          "number",
          "NAME_INVALID",
          "familyName",
          "LINK_EXISTS",
          "number");

  @Inject private InstitutionService institutions;
  @Inject private LinkService links;
  @Inject private Problems problems;
  @Inject private Format format;
  @Inject @Param private String code;

  private List<SelectItem> choices;
  private String institution;
  private String number;
  private String familyName;
  private Relationship relationship;

  @PostConstruct
  void load() {
    Map<String, List<InstitutionSummary>> byRegion =
        institutions.all().stream()
            .collect(Collectors.groupingBy(this::region, LinkedHashMap::new, Collectors.toList()));
    choices =
        byRegion.entrySet().stream()
            .map(region -> (SelectItem) group(region.getKey(), region.getValue()))
            .toList();
    institution = code;
  }

  private SelectItemGroup group(String region, List<InstitutionSummary> itsInstitutions) {
    SelectItem[] items =
        itsInstitutions.stream()
            .map(one -> new SelectItem(one.code(), format.local(one.name())))
            .toArray(SelectItem[]::new);
    return new SelectItemGroup(region, null, false, items);
  }

  private String region(InstitutionSummary one) {
    return format.local(one.regionName());
  }

  public void request() {
    try {
      LinkView link = links.request(new LinkRequest(institution, number, familyName, relationship));
      Faces.redirect("/family/links?notice=" + (link.isApproved() ? "linked" : "linkRequested"));
    } catch (ZiyaraException refusal) {
      problems.report(refusal, FIELDS);
    }
  }

  public List<SelectItem> getChoices() {
    return choices;
  }

  public Relationship[] getRelationships() {
    return Relationship.values();
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public Relationship getRelationship() {
    return relationship;
  }

  public void setRelationship(Relationship relationship) {
    this.relationship = relationship;
  }
}
