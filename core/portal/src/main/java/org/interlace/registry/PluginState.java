package org.interlace.registry;

/** How a plugin stands on this node. */
public enum PluginState {
    /** Serves. */
    ON,
    /** Switched off by the operator. */
    OFF,
    /** Failed too often and was set aside. */
    RESTED,
    /** Broke a rule of the registry and was never started. */
    REFUSED
}
