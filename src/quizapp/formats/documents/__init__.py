"""What goes from one quizapp to another or to a script: JSON, sealed by a checksum or plain."""
