package org.interlace.shell;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.account.Codes;
import org.interlace.account.MailLinks;
import org.interlace.account.Roles;
import org.interlace.account.Sessions;
import org.interlace.account.SignIn;
import org.interlace.control.ControlSocket;
import org.interlace.database.Topics;
import org.interlace.directory.Directory;
import org.interlace.graph.GraphDriver;
import org.interlace.graph.GraphWorker;
import org.interlace.job.Jobs;
import org.interlace.mail.MailWorker;
import org.interlace.migration.SqlMigrations;
import org.interlace.navigation.CorePages;
import org.interlace.navigation.Navigation;
import org.interlace.navigation.PublicFiles;
import org.interlace.privacy.Erasure;
import org.interlace.registry.Registry;
import org.interlace.vocabulary.VocabularySeed;
import org.jspecify.annotations.Nullable;

/** Starts the portal in order; the first listener of web.xml. What fails here fails the start, with the reason. */
public class Start implements ServletContextListener {

    private static final int TIMERS = 8;
    private static final Duration GRAPH_START = Duration.ofSeconds(30);
    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @Resource
    private ManagedThreadFactory threads;

    private @Nullable ScheduledExecutorService timer;

    @Inject
    private SqlMigrations migrations;

    @Inject
    private Registry registry;

    @Inject
    private Roles roles;

    @Inject
    private VocabularySeed vocabulary;

    @Inject
    private Navigation navigation;

    @Inject
    private PublicFiles files;

    @Inject
    private Topics topics;

    @Inject
    private GraphDriver driver;

    @Inject
    private GraphWorker graph;

    @Inject
    @ConfigProperty(name = "interlace.graph.embedded", defaultValue = "false")
    private boolean embeddedGraph;

    @Inject
    private Sessions sessions;

    @Inject
    private SignIn signIn;

    @Inject
    private MailLinks links;

    @Inject
    private Codes codes;

    @Inject
    private Repeats repeats;

    @Inject
    private Directory directory;

    @Inject
    private Erasure erasure;

    @Inject
    private Jobs jobs;

    @Inject
    private MailWorker mails;

    @Inject
    private ControlSocket control;

    @Inject
    private Readiness readiness;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var timers = Executors.newScheduledThreadPool(TIMERS, threads);
        timer = timers;
        migrations.run("core", Start.class.getClassLoader());
        registry.find(CorePages.PAGES);
        roles.plant(registry.permissions(), registry.grants());
        vocabulary.plant();
        navigation.start();
        files.start();
        registry.start();
        topics.watch(timers);
        if (embeddedGraph) {
            driver.await(GRAPH_START);
        }
        graph.start(timers);
        mails.start(timers);
        var unused = timers.scheduleWithFixedDelay(this::sweep, 10, 10, TimeUnit.MINUTES);
        var unusedToo = timers.scheduleWithFixedDelay(erasure::resume, 1, 10, TimeUnit.MINUTES);
        jobs.start(timers);
        control.start();
        if (graph.ready()) {
            // visitors come first; nobody has signed in yet
            directory.warm(false);
            timers.execute(() -> directory.warm(true));
        }
        readiness.ready();
        LOG.info("Interlace is ready");
    }

    /** What fails once is tried again ten minutes later: a timer that throws would never run again. */
    private void sweep() {
        try {
            sessions.sweep();
            signIn.sweep();
            links.sweep();
            codes.sweep();
            repeats.sweep();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old sessions could not be swept", e);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        control.stop();
        if (timer != null) {
            timer.shutdownNow();
        }
    }
}
