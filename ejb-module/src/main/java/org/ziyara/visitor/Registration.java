package org.ziyara.visitor;

import java.time.LocalDate;

/**
 * What a person types to open an account.
 *
 * @param email where messages shall go once it is proved; null for nowhere
 * @param home where the person lives
 * @param language the code of the language in which messages go out
 */
public record Registration(
    String fullName,
    DocumentType documentType,
    String documentNumber,
    LocalDate dateOfBirth,
    String phone,
    String email,
    String password,
    String language,
    Home home) {}
