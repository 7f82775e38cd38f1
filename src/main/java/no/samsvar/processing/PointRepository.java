package no.samsvar.processing;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The points beyond the law that an organisation does not ask for. */
@Repository
class PointRepository {

    private final JdbcClient db;

    PointRepository(JdbcClient db) {
        this.db = db;
    }

    Set<Point> leftOut() {
        var points = EnumSet.noneOf(Point.class);
        db.sql(
                        """
                        select point from processing_point_left_out
                        where organisation_id = current_organisation()
                        """)
                .query(String.class)
                .list()
                .forEach(name -> points.add(Point.valueOf(name)));
        return points;
    }

    void leaveOut(Set<Point> points) {
        var names = points.stream().map(Enum::name).toArray(String[]::new);
        db.sql(
                        """
                        delete from processing_point_left_out
                        where organisation_id = current_organisation() and point <> all(?)
                        """)
                .param(names)
                .update();
        db.sql(
                        """
                        insert into processing_point_left_out (point)
                        select unnest(?::text[]) on conflict do nothing
                        """)
                .param(names)
                .update();
    }
}
