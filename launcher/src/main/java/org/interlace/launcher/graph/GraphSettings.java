package org.interlace.launcher.graph;

import org.interlace.launcher.data.DataFolder;

/** The server's own settings file: Bolt on the loopback address, small logs, no reports to anybody, a quick stop. */
record GraphSettings(DataFolder data, int port, int pageCacheMegabytes) {

    String text() {
        return """
                # Written at each start by the launcher; changes here are lost.
                server.directories.data=%s
                server.directories.logs=%s
                server.directories.plugins=%s
                server.default_listen_address=127.0.0.1
                server.bolt.enabled=true
                server.bolt.listen_address=127.0.0.1:%d
                server.bolt.advertised_address=127.0.0.1:%d
                server.http.enabled=false
                server.https.enabled=false
                dbms.security.auth_enabled=true
                dbms.usage_report.enabled=false
                server.memory.pagecache.size=%dm
                db.tx_log.preallocate=false
                db.tx_log.rotation.size=16m
                db.tx_log.rotation.retention_policy=keep_none
                internal.dbms.bolt.netty_server_shutdown_quiet_period=0
                internal.dbms.bolt.netty_server_shutdown_timeout=2s
                internal.server.bolt.thread_pool_shutdown_wait_time=1s
                internal.server.bolt.connection_shutdown_wait_time=1s
                """.formatted(
                        data.graph().resolve("data"),
                        data.logs().resolve("neo4j"),
                        data.graph().resolve("plugins"),
                        port,
                        port,
                        pageCacheMegabytes);
    }
}
