"""What makes a name of the words before a head, by the sort of thing that the head is."""
