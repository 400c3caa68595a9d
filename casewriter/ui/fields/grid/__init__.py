"""Tables as they are written: the grid, its model, its cells, tables of the writer's own."""
