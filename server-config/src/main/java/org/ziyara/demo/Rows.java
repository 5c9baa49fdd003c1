package org.ziyara.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * What is written, one record per table: the record's name is the table's and its components are
 * the columns, in snake case ({@link TableWriter}). Moments are UTC.
 */
public final class Rows {

  private Rows() {}

  public record RegionalDirectorate(String code, String nameAr, String nameFr, LocalTime opensAt) {}

  public record City(
      String code, String nameAr, String nameFr, BigDecimal latitude, BigDecimal longitude) {}

  public record Institution(
      long id,
      String code,
      String nameAr,
      String nameFr,
      String city,
      String cityCode,
      String regionCode,
      String kind,
      String rolloutState,
      LocalDate liveFrom) {}

  public record VisitingRoom(
      long id,
      long institutionId,
      String code,
      String nameAr,
      String nameFr,
      String kind,
      int places) {}

  public record SessionTemplate(
      long id,
      long institutionId,
      long roomId,
      int weekday,
      LocalTime startsAt,
      LocalTime endsAt,
      int capacity,
      LocalDate validFrom,
      int everyNWeeks) {}

  public record DutyRoster(long institutionId, String decidedBy, LocalDateTime decidedAt) {}

  public record OfficerDuty(long institutionId, int weekday, String band, int officers) {}

  public record MobileTeam(
      long id,
      String regionCode,
      String code,
      String nameAr,
      String nameFr,
      int officers,
      String weekdays) {}

  public record Slot(
      long templateId,
      long institutionId,
      long roomId,
      LocalDate slotDate,
      LocalTime startsAt,
      LocalTime endsAt,
      int capacity) {}

  public record Closure(
      long id,
      Long institutionId,
      LocalDate firstDay,
      LocalDate lastDay,
      Integer weekday,
      LocalTime startsAt,
      LocalTime endsAt,
      String reasonAr,
      String reasonFr,
      String decidedBy,
      LocalDateTime decidedAt) {}

  public record PolicyValue(
      long id,
      String name,
      Long institutionId,
      String category,
      String value,
      LocalDate validFrom,
      String decidedBy,
      String reason) {}

  public record Account(
      long id,
      String username,
      String passwordHash,
      String role,
      Long institutionId,
      String displayName,
      String language,
      LocalDateTime createdAt) {}

  public record ApiKey(
      long id,
      String name,
      String secretHash,
      long accountId,
      String scopes,
      LocalDateTime createdAt,
      LocalDateTime expiresAt) {}

  public record Visitor(
      long id,
      String fullName,
      LocalDate dateOfBirth,
      String documentType,
      String documentNumber,
      String phone,
      LocalDateTime verifiedAt,
      String cityCode,
      boolean abroad) {}

  public record Companion(long id, long visitorId, String fullName, LocalDate dateOfBirth) {}

  public record Inmate(
      long id,
      long institutionId,
      String registerNumber,
      String familyNameAr,
      String givenNameAr,
      String familyName,
      String givenName,
      LocalDate dateOfBirth,
      String sex,
      String legalStatus,
      String securityClass) {}

  public record RegistryContact(
      long id, long inmateId, String documentType, String documentNumber, String relationship) {}

  public record KinshipLink(
      long id,
      long visitorId,
      long institutionId,
      String registerNumber,
      String inmateFamilyName,
      String relationship,
      Long inmateId,
      String state,
      LocalDateTime requestedAt,
      LocalDateTime decidedAt,
      String decidedBy,
      String decisionReason) {}

  public record Visit(
      long id,
      String reference,
      long slotId,
      long institutionId,
      long inmateId,
      long visitorId,
      LocalDate visitDate,
      LocalTime startsAt,
      LocalTime endsAt,
      String state,
      String holdKey,
      LocalDateTime heldAt,
      LocalDateTime holdExpiresAt,
      LocalDateTime confirmedAt,
      LocalDate entitlementFrom,
      int entitlementNumber) {}

  public record VisitPermit(
      long id,
      long inmateId,
      long visitorId,
      String kind,
      String reference,
      LocalDate firstDay,
      LocalDate lastDay,
      Integer visits,
      String recordedBy,
      LocalDateTime recordedAt) {}

  public record WaitingEntry(
      long id,
      long visitorId,
      long inmateId,
      String weekdays,
      LocalTime fromTime,
      LocalTime toTime,
      LocalDate firstDay,
      LocalDate lastDay,
      LocalDateTime askedAt,
      String state) {}

  public record VisitCompanion(long visitId, long companionId) {}

  public record AuditEvent(
      long id, LocalDateTime at, String actor, String action, String subjectType, String detail) {}
}
