// edited by its owner
