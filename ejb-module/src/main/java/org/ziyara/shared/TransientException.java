package org.ziyara.shared;

/** A transaction that must be repeated, because another one has changed what it rests on. */
public abstract class TransientException extends RuntimeException {}
