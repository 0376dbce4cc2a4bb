// A module is no program.
module mine {}
