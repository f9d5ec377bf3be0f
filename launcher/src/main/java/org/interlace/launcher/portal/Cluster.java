package org.interlace.launcher.portal;

import fish.payara.micro.boot.PayaraMicroBoot;

/** Several portal nodes that share sessions; each names all of them. */
record Cluster(String members) {

    void join(PayaraMicroBoot boot) {
        System.setProperty("payaramicro.clusterMode", "tcpip:" + members);
        boot.setNoHazelcast(false);
    }
}
