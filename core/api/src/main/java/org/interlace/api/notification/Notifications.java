package org.interlace.api.notification;

/**
 * Tells people. Inject it and call it in the transaction that changes what is told: it is told exactly when that commits.
 *
 * <pre>{@code
 * notifications.tell(new Notification(
 *         "room.message", new Receiver.OfMember(other), message.id().toString(),
 *         Sentence.of(MessageKey.parse("room.told.message"), new Value.Person(writer)), List.of(), "/rooms/" + room));
 * }</pre>
 */
public interface Notifications {

    /**
     * Tells something, once. Nobody is told about a person with whom a block stands, and nobody by a plugin that is off.
     *
     * @throws IllegalArgumentException if the kind is not declared
     */
    void tell(Notification notification);

    /**
     * It no longer needs to be read: it was answered elsewhere, or is no longer so. What was not mailed yet is not
     * mailed; in the portal it no longer waits.
     */
    void settle(String kind, String once);
}
