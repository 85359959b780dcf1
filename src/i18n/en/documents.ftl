# The documents: minutes, lists.
