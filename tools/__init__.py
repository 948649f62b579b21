"""What keeps the documents true: real output in the examples, pictures of real reports."""
