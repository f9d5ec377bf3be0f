package org.interlace.launcher.graph;

/**
 * The server's own settings file: Bolt on the loopback address, small logs, no reports to anybody, a quick stop.
 * Paths in it are relative to its home, the data folder, because letters outside ASCII do not survive in this file.
 */
record GraphSettings(int port, int pageCacheMegabytes) {

    String text() {
        return """
                # Written at each start by the launcher; changes here are lost.
                server.directories.data=neo4j/data
                server.directories.logs=logs/neo4j
                server.directories.run=neo4j/run
                server.directories.import=neo4j/import
                server.directories.plugins=neo4j/plugins
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
                """.formatted(port, port, pageCacheMegabytes);
    }
}
