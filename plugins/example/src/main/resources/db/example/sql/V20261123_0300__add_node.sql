-- the node a dish shares with all who bring it: the name-based UUID that Dish.nodeOf makes of 'dish:' and the key
alter table dish add column node uuid;
update dish
set node = overlay(
        overlay(md5('dish:' || key) placing '3' from 13 for 1)
        placing to_hex(('x' || substr(md5('dish:' || key), 17, 1))::bit(4)::int & 3 | 8) from 17 for 1)::uuid;
alter table dish alter column node set not null;
create index dish_node on dish (node);
