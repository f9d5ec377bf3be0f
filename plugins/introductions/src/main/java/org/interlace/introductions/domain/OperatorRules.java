package org.interlace.introductions.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row of what the operator decided. */
@Entity
@Table(schema = "introductions", name = "rules")
public class OperatorRules {

    /** Its id. */
    public static final int ONE = 1;

    @Id
    private int id;

    @Column(name = "look_over")
    private boolean lookOver;

    private int open;

    @Column(name = "connector_days")
    private int connectorDays;

    @Column(name = "target_days")
    private int targetDays;

    /** For JPA. */
    protected OperatorRules() {}

    /** What they decided. */
    public OperatorRules(Rules rules) {
        this.id = ONE;
        this.lookOver = rules.lookOver();
        this.open = rules.open();
        this.connectorDays = rules.connectorDays();
        this.targetDays = rules.targetDays();
    }

    /** The same as a value. */
    public Rules rules() {
        return new Rules(lookOver, open, connectorDays, targetDays);
    }
}
