"""All that is written inside of finished files, wherever in them it stands."""
