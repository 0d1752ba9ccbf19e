-- More than one part of a creditor's file is taken in at a time: who has one in hand holds its row, and others pass it by.
grant update (first_line) on arrears_part to erbij_app;
