package org.interlace.exchange.domain;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes handles that say nothing about a person: three everyday words, {@code quiet-river-lamp} (decision D19). */
public final class HandleWords {

    private static final List<String> FIRST = words("""
            amber ample autumn azure blue bold brave breezy bright brisk broad bronze calm candid cedar cheerful civic
            clear clever cobalt copper coral cosy crisp curious daily dapper deep eager early earnest easy even evening
            fair fast festive fine fluent fond frank free fresh friendly gentle glad golden good graceful grand green
            handy happy hazel hearty honest humble indigo ivory jade jolly keen kind lasting lemon light lilac lively
            loyal lucid lucky lunar maple merry mild mint misty modest morning mossy neat nimble noble north olive open
            orange patient peach placid plain playful plucky polite proud pure quick quiet ready rosy round royal ruby
            russet sandy serene sharp silent silver simple sincere smooth snowy soft solar south spring spruce stable
            steady still sturdy summer sunny swift tawny teal tender tidy topaz tranquil true velvet vernal violet vivid
            warm wide willing winter wise witty woven yellow young zesty
            """);
    private static final List<String> LAST = words("""
            acorn alder almond anchor apple apron arch arrow ash aspen atlas badge bamboo banner barley barn basil basin
            basket bay beacon bell bench berry birch blanket boat bobbin bonnet book boot bottle bowl branch bread brick
            bridge brook broom brush bucket button cabin candle canoe canvas cap carpet cart castle cello chair chalk
            cherry chestnut chimney cloak clock cloud clover coast comet compass cork cotton cove cradle crane creek
            crocus cup curtain cushion daisy dale dawn desk dome door drum dune easel echo elm ember feather fern fiddle
            field finch fjord flag flute forest fountain garden garland gate glade glove grain grove guitar hammer
            harbour harp harvest hat hazelnut heath hedge heron hill hinge hive holly honey horizon inlet island ivy jar
            jasmine jetty jug kettle key kite ladder lagoon lake lamp lane lantern lark latch laurel lavender leaf
            ledger lens lighthouse lily linden linen loaf loom lotus lute magnet map maple marble market marsh meadow
            melon mill mirror mitten moon moss mountain mug needle nest nettle notebook nutmeg oak oar oasis orchard
            orchid otter oven owl paddle page palm paper parcel pasture path pear pebble pencil pepper piano pier
            pillow pine planet plum pocket pond poplar poppy porch prairie prism quill quilt raft rain reed ribbon ridge
            river road robin rocket roof rope rose rowan rudder saddle saffron sail sand satchel scarf sea shelf shell
            shore shovel sky sleigh slope sparrow spindle spoon spring spruce square stair star stone stool stove straw
            stream sun swallow swan table tambourine teapot thimble thistle thread thyme tide tile tower trail tree
            tulip tunnel umbrella valley vase veranda village vine viola violin wagon walnut wave well wharf wheat wheel
            willow window wood wool wren yard yarn
            """);

    private HandleWords() {}

    /** The next one; may have been made before. */
    public static String next(RandomGenerator random) {
        return String.join("-", pick(FIRST, random), pick(LAST, random), pick(LAST, random));
    }

    private static String pick(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
