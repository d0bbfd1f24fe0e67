"""When a figure holds: frames of time, the period reported on, the day of an event."""
