package org.interlace.control;

/** Lets work run as the operator at the machine: everything is allowed, and no account acts. */
@FunctionalInterface
public interface Operator {

    /** Does the work in a request of its own, as the operator. */
    void runAsOperator(Runnable work);
}
