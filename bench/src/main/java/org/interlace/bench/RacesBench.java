package org.interlace.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Two nodes on one PostgreSQL and one Neo4j: many at once for what only one can have, and deadlines while a node dies. */
@Command(
        name = "races",
        description =
                "Many requests at once from two nodes for what only one can have; deadlines while one node is killed.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class RacesBench implements Callable<Integer> {

    private static final String CALL = "/api/v1/introductions";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Mixin
    private Common common = new Common();

    @Option(names = "--askers", paramLabel = "N", description = "Requests at once (default: ${DEFAULT-VALUE}).")
    private int askers = 200;

    @Option(names = "--rounds", paramLabel = "N", description = "How often (default: ${DEFAULT-VALUE}).")
    private int rounds = 50;

    @Option(
            names = "--deadlines",
            paramLabel = "N",
            description = "Deadlines while a node dies (default: ${DEFAULT-VALUE}).")
    private int deadlines = 100;

    private record Person(String bearer, String id) {}

    private record Answer(int status, String id) {}

    @Override
    public Integer call() {
        var report = Report.begin(
                "races", "two nodes; %d at once, %d rounds; %d deadlines".formatted(askers, rounds, deadlines));
        int many = askers + Math.max(rounds, deadlines);
        var data = common.freshFolder("races");
        var crowd = Executors.newFixedThreadPool(askers);
        try (var one = Portal.start("run", data, common)) {
            People.make(common, many).bringInto(one).orFail("The import");
            try (var two = Portal.beside(one, common.freshFolder("races-two"), common);
                    var database = connect(one)) {
                var people = IntStream.rangeClosed(1, many)
                        .mapToObj(i -> person(one.http(), i))
                        .toList();
                race(report, List.of(one.http(), two.http()), database, crowd, people);
                deadlines(report, one, two, database, people);
            }
        } catch (SQLException e) {
            throw new BenchException("The database does not answer", e);
        } finally {
            crowd.shutdownNow();
        }
        return report.exit();
    }

    private static Connection connect(Portal portal) throws SQLException {
        return DriverManager.getConnection(portal.database(), "interlace", portal.databasePassword());
    }

    private static Person person(Http http, int number) {
        var bearer = http.bearer("member%d@example.org".formatted(number), People.PASSWORD);
        var me = Http.json(http.text("/api/v1/me", "Authorization", bearer));
        return new Person(bearer, me.getJsonObject("member").getString("id"));
    }

    private void race(Report report, List<Http> nodes, Connection database, ExecutorService crowd, List<Person> people)
            throws SQLException {
        change(database, "insert into introductions.rules values (1, false, 1, 4, 5)");
        Pause.millis(6000);
        int weekly = 0;
        int open = 0;
        long fewest = askers;
        for (int round = 0; round < rounds; round++) {
            var target = people.get(askers + round);
            change(
                    database,
                    "insert into availability.choice (member, weekly) values ('%s', 1)".formatted(target.id)
                            + " on conflict (member) do update set weekly = 1");
            var need = need(nodes.get(0), target);
            var sent = atOnce(crowd, nodes, i -> post(people.get(i), CALL, "{\"about\":\"" + need + "\"}"));
            long asked = count(database, """
                    select count(*) from request.party p join request.request r on r.id = p.request
                    where p.role = 'target' and p.member = '%s' and r.state = 'offered'
                    """.formatted(target.id));
            // who is tied to the target needs no introduction
            boolean all = sent.stream().allMatch(answer -> answer.status == 201 || answer.status == 409);
            long sentAtAll =
                    sent.stream().filter(answer -> answer.status == 201).count();
            fewest = Math.min(fewest, sentAtAll);
            weekly += all && asked == 1 ? 1 : 0;
            for (int i = 0; i < askers; i++) {
                drop(nodes.get(i % 2), people.get(i), sent.get(i));
            }
            var own = atOnce(
                    crowd,
                    nodes,
                    i -> post(target, CALL, "{\"to\":\"%s\",\"purpose\":\"advice\"}".formatted(people.get(i).id)));
            var passed = own.stream().filter(answer -> answer.status == 201).toList();
            boolean rest = own.stream().allMatch(answer -> answer.status == 201 || answer.status == 409);
            open += rest && passed.size() == 1 ? 1 : 0;
            passed.forEach(answer -> drop(nodes.get(0), target, answer));
        }
        report.atLeast(
                "weekly number of one", "%d at once".formatted(askers), weekly, rounds, " rounds with exactly one");
        report.atLeast("one open request", "%d at once".formatted(askers), open, rounds, " rounds with exactly one");
        change(database, "delete from introductions.rules");
        Pause.millis(6000);
    }

    private void deadlines(Report report, Portal one, Portal two, Connection database, List<Person> people)
            throws SQLException {
        var ids = new ArrayList<String>();
        for (int i = 0; i < deadlines; i++) {
            var target = people.get(askers + i);
            var need = need(one.http(), target);
            var asker = people.get(i % askers);
            var answer = send(one.http(), post(asker, CALL, "{\"about\":\"" + need + "\"}"));
            if (answer.status == 201) {
                ids.add(answer.id);
            }
        }
        var all = "('" + String.join("','", ids) + "')";
        change(database, """
                update request.request set deadline = now(), remind = null,
                    due = now() + interval '3 seconds' + random() * interval '6 seconds'
                where state <> 'closed' and id in %s
                """.formatted(all));
        Pause.millis(6000);
        two.proc().kill();
        two.awaitEnd();
        Pause.until(
                "The end of all deadlines",
                PATIENCE,
                500,
                () -> count(database, "select count(*) from request.request where state <> 'closed' and id in " + all)
                        == 0);
        long steps = count(database, "select count(*) from request.step where move = 'lapse' and request in " + all);
        long once = count(
                database,
                "select count(*) from (select request from request.step where move = 'lapse' and request in " + all
                        + " group by request having count(*) = 1) once");
        report.atLeast(
                "deadlines that fired once",
                "%d requests, %d ends, one of two nodes killed".formatted(ids.size(), steps),
                (double) once,
                ids.size(),
                "");
    }

    private static String need(Http http, Person person) {
        var answer = send(
                http,
                post(
                        person,
                        CALL + "/needs",
                        "{\"text\":\"Je cherche un conseil %s\",\"language\":\"fr\",\"purpose\":\"advice\",\"shown\":true}"
                                .formatted(person.id)));
        if (answer.status != 201) {
            throw new BenchException("A need was answered with " + answer.status);
        }
        return answer.id;
    }

    private record Call(Person person, String method, String path, String body) {}

    private static Call post(Person person, String path, String body) {
        return new Call(person, "POST", path, body);
    }

    private static void drop(Http http, Person person, Answer answer) {
        if (answer.status == 201) {
            send(http, new Call(person, "DELETE", CALL + "/" + answer.id, ""));
        }
    }

    private static Answer send(Http http, Call call) {
        try {
            var answer = http.send(
                    call.method,
                    call.path,
                    call.body,
                    "Authorization",
                    call.person.bearer,
                    "Content-Type",
                    "application/json");
            var id = answer.statusCode() == 201 ? Http.json(answer.body()).getString("id") : "";
            return new Answer(answer.statusCode(), id);
        } catch (IOException e) {
            throw new BenchException("%s did not answer (%s)".formatted(call.path, e.getMessage()), e);
        }
    }

    /** All begin when the last is ready; every second goes to the other node. */
    private List<Answer> atOnce(ExecutorService crowd, List<Http> nodes, java.util.function.IntFunction<Call> calls) {
        var gate = new CountDownLatch(askers);
        var answers = new ArrayList<Future<Answer>>();
        for (int i = 0; i < askers; i++) {
            int number = i;
            answers.add(crowd.submit(() -> {
                var call = calls.apply(number);
                gate.countDown();
                gate.await();
                return send(nodes.get(number % nodes.size()), call);
            }));
        }
        return answers.stream().map(RacesBench::get).toList();
    }

    private static Answer get(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new BenchException("A request failed: " + e.getCause(), e);
        }
    }

    private static void change(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long count(Connection database, String sql) {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new BenchException("The database does not answer", e);
        }
    }
}
