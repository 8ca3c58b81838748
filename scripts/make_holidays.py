#!/usr/bin/env python3
"""Write the French public holidays that the calendar tests compare with.

    scripts/make_holidays.py > Tests/LanguageTests/Fixtures/holidays.csv

Needs the packages `holidays` (0.109) and `jours-feries-france` (0.7.0) from PyPI. A line is `source;territory;year;dates`, the dates as MMDD.
"""
import holidays
from jours_feries_france import JoursFeries

YEARS = range(1990, 2051)
# Our département code, the subdivision of `holidays`, the zone of `jours-feries-france`.
TERRITORIES = [
    ("", None, "Métropole"), ("67", "6AE", "Alsace-Moselle"), ("971", "971", "Guadeloupe"), ("972", "972", "Martinique"), ("973", "973", "Guyane"),
    ("974", "974", "La Réunion"), ("976", "976", "Mayotte"),
]


def line(source, territory, year, days):
    print(source, territory, year, " ".join(sorted({d.strftime("%m%d") for d in days})), sep=";")


for territory, subdivision, zone in TERRITORIES:
    for year in YEARS:
        line("holidays", territory, year, holidays.France(years=year, subdiv=subdivision))
        line("jours-feries-france", territory, year, JoursFeries.for_year(year, zone=zone).values())
