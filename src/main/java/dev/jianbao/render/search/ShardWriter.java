package dev.jianbao.render.search;

import dev.jianbao.output.Artifact;

/**
 * Writes one shard: its terms, two code points each, and in bits first how long the list of each is, with that of its titles,
 * then the lists.
 */
final class ShardWriter {
    private final Postings postings;
    private final int bound;
    private final StringBuilder terms = new StringBuilder();
    private final BitText lengths = new BitText();
    private final BitText lists = new BitText();

    /**
     * @param bound above every passage's number
     */
    ShardWriter(Postings postings, int bound) {
        this.postings = postings;
        this.bound = bound;
    }

    Artifact write(String name, long[] keys, int from, int to) {
        for (int at = from; at < to; at++) {
            terms.append(Term.text(keys[at] >>> 1));
            list(keys[at]);
            boolean titled = at + 1 < to && keys[at + 1] == keys[at] + 1;
            lengths.bits(titled ? 1 : 0, 1);
            if (titled) {
                list(keys[++at]);
            }
        }
        BitText data = lengths.close();
        data.append(lists);
        return new Script(name).with(terms).with(data.toString()).artifact();
    }

    private void list(long key) {
        int count = postings.count(key);
        int[] passages = new int[count];
        postings.read(key, passages);
        BitText list = NumberList.write(passages, count, bound);
        lengths.gamma(list.groups());
        lists.append(list);
    }
}
