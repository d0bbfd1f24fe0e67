"""What reviewers are asked, in four queues, and how their answers are written down."""
