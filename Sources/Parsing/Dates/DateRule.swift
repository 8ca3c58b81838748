import Language

/// Recognises an expression for days: «27 novembre 2023», «l’été 2024», «mardi prochain».
protocol CalendarRule: Rule where Value == any CalendarExpression {}

/// Recognises a time of the day.
protocol ClockRule: Rule where Value == ClockTime {}

/// Recognises a length of time.
protocol DurationRule: Rule where Value == CalendarDuration {}

/// Recognises a whole date expression, built of days, times and lengths of time; one match may be several mentions.
protocol DateRule: Rule where Value == [DateItem] {}
