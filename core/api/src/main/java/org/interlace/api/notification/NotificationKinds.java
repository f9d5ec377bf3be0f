package org.interlace.api.notification;

import java.util.List;

/** Declares kinds of news; a bean that implements it is found. Only declared kinds can be told. */
public interface NotificationKinds {

    /** The kinds, always the same. */
    List<NotificationKind> kinds();
}
