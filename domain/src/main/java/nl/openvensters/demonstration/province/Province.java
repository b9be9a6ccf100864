package nl.openvensters.demonstration.province;

import java.io.IOException;

/** All that the files tell about, to be walked through as often as there are files. */
final class Province {

    /** Something that is written about each one. */
    interface Each<T> {
        void write(T one) throws IOException;
    }

    private final long seed;
    private final int schools;
    private final Geography geography;
    private final Boards boards;
    private final Schools all;

    Province(long seed, int schools) {
        this.seed = seed;
        this.schools = schools;
        this.geography = new Geography(seed);
        this.boards = new Boards(seed, geography);
        this.all = new Schools(seed, schools, geography, boards);
    }

    Geography geography() {
        return geography;
    }

    /** Chance for one fact that is of no school. */
    Dice dice(String topic, long... keys) {
        return new Dice(seed, topic, keys);
    }

    /** Chance for one fact of one school. */
    Dice dice(String topic, School school, long... keys) {
        long[] with = new long[keys.length + 2];
        with[0] = school.index();
        with[1] = school.institution().hashCode();
        System.arraycopy(keys, 0, with, 2, keys.length);
        return new Dice(seed, topic, with);
    }

    /** The schools of the last thirty years, with those that merged into another. */
    void eachEver(Each<School> each) throws IOException {
        for (int i = 0; i < schools; i++) {
            each.write(all.school(i));
            var ancestor = all.ancestor(i);
            if (ancestor.isPresent()) {
                each.write(ancestor.get());
            }
        }
    }

    /** The schools that are open on 1 October of a year and were not merged before. */
    void eachOpen(int year, Each<School> each) throws IOException {
        for (int i = 0; i < schools; i++) {
            var school = all.school(i);
            if (school.openIn(year)) {
                each.write(school);
            }
        }
    }

    /** Mergers: the school that ended, and the one that went on. */
    void eachMerger(Each<School[]> each) throws IOException {
        for (int i = 0; i < schools; i++) {
            var ancestor = all.ancestor(i);
            if (ancestor.isPresent()) {
                each.write(new School[] {ancestor.get(), all.school(i)});
            }
        }
    }

    void eachBoard(Each<Boards.Board> each) throws IOException {
        int last = (schools - 1) / Blueprint.SCHOOLS * Blueprint.BOARDS
                + Blueprint.slot(schools - 1).board();
        for (int i = 0; i <= last; i++) {
            each.write(boards.board(i));
        }
    }

    void eachMunicipality(Each<Geography.Municipality> each) throws IOException {
        int islands = Math.min(Geography.ISLANDS, (schools - 1) / Blueprint.SCHOOLS + 1);
        for (int island = 0; island < islands; island++) {
            for (int i = 0; i < Geography.MUNICIPALITIES; i++) {
                each.write(geography.municipality(island, i));
            }
        }
    }
}
