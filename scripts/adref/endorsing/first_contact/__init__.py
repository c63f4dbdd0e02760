"""A form that is seen for the first time: a map is proposed from its titles."""
