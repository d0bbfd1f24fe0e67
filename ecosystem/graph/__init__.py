"""Who works with whom: the filtered relations as a network, its picture, its centre and its paths."""
