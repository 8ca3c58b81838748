import Language

/// The units of measure with their symbols (BIPM, The International System of Units, 9th edition, tables 4, 7 and 8).
enum UnitWords {
  /// Each name or symbol in lower case, with the symbol that the record takes.
  static let table: KeyValuePairs = [
    "km": "km", "kilomètre": "km", "kilomètres": "km", "m": "m", "mètre": "m", "mètres": "m", "cm": "cm", "centimètre": "cm",
    "centimètres": "cm", "mm": "mm", "millimètre": "mm", "millimètres": "mm", "µm": "µm", "μm": "µm", "micromètre": "µm",
    "micromètres": "µm", "microns": "µm", "nm": "nm", "nanomètres": "nm", "décimètre": "dm", "décimètres": "dm", "dm": "dm",
    "m²": "m²", "km²": "km²", "cm²": "cm²", "mm²": "mm²", "m³": "m³", "hm³": "hm³", "hm": "hm", "cm³": "cm³", "km³": "km³",
    "ha": "ha", "hectare": "ha", "hectares": "ha", "are": "a", "ares": "a", "pouce": "in", "pouces": "in", "mile": "mi", "miles": "mi",
    "l": "L", "litre": "L", "litres": "L", "cl": "cL", "centilitre": "cL", "centilitres": "cL", "ml": "mL", "millilitre": "mL",
    "millilitres": "mL", "dl": "dL", "décilitre": "dL", "décilitres": "dL", "hl": "hL", "hectolitre": "hL", "hectolitres": "hL",
    "µl": "µL", "t": "t", "tonne": "t", "tonnes": "t", "kt": "kt", "mt": "Mt", "kilotonnes": "kt", "mégatonnes": "Mt", "kg": "kg",
    "kgs": "kg", "kilo": "kg", "kilos": "kg", "kilogramme": "kg",
    "kilogrammes": "kg", "g": "g", "gr": "g", "gramme": "g", "grammes": "g", "mg": "mg", "milligramme": "mg", "milligrammes": "mg",
    "µg": "µg", "μg": "µg", "microgramme": "µg", "microgrammes": "µg", "ng": "ng", "nanogrammes": "ng", "quintal": "q", "quintaux": "q",
    "q": "q",
    "w": "W", "watt": "W", "watts": "W", "kw": "kW", "kilowatt": "kW", "kilowatts": "kW", "kwc": "kW", "mw": "MW", "mégawatt": "MW",
    "mégawatts": "MW", "mwc": "MW", "gw": "GW", "gigawatt": "GW", "gigawatts": "GW", "wh": "Wh", "wattheures": "Wh", "kwh": "kWh",
    "kilowattheure": "kWh", "kilowattheures": "kWh", "mwh": "MWh", "mégawattheure": "MWh", "mégawattheures": "MWh", "gwh": "GWh",
    "gigawattheure": "GWh", "gigawattheures": "GWh", "twh": "TWh", "térawattheures": "TWh", "térawattheure": "TWh", "kva": "kVA",
    "tw": "TW", "térawatts": "TW",
    "v": "V", "volt": "V", "volts": "V", "kv": "kV", "kilovolt": "kV", "kilovolts": "kV", "ampère": "A", "ampères": "A", "ma": "mA",
    "hz": "Hz", "hertz": "Hz", "khz": "kHz", "mhz": "MHz", "ghz": "GHz", "db": "dB", "dba": "dB", "décibel": "dB", "décibels": "dB",
    "ko": "ko", "mo": "Mo", "go": "Go", "to": "To", "octets": "o", "mégaoctets": "Mo", "gigaoctets": "Go", "gigaoctet": "Go",
    "téraoctets": "To", "mégaoctet": "Mo", "kilooctets": "ko",
    "mbit": "Mbit", "gbit": "Gbit", "mbits": "Mbit", "mb": "Mb", "hpa": "hPa", "hectopascals": "hPa", "kpa": "kPa", "mpa": "MPa",
    "bar": "bar", "pascals": "Pa", "lux": "lx",
    "bq": "Bq", "becquerels": "Bq", "becquerel": "Bq", "msv": "mSv", "µsv": "µSv", "millisieverts": "mSv", "kj": "kJ", "mj": "MJ",
    "joules": "J", "kilojoules": "kJ", "kcal": "kcal",
    "calories": "cal", "kilocalories": "kcal", "newtons": "N", "degré": "°C", "degrés": "°C", "kelvins": "K", "nœud": "kn", "nœuds": "kn",
    "noeuds": "kn", "ppm": "ppm", "ppb": "ppb",
    "stère": "st", "stères": "st", "kmh": "km/h", "mph": "mi/h", "pied": "ft", "pieds": "ft", "cv": "cv",
  ]

  /// The names; the value is the place in the table.
  static let names = WordClass("unit", table.map(\.key))
  private static let symbols = table.map(\.value)

  /// The symbol at a place in the table.
  static func symbol(_ place: Int) -> String { symbols[place] }

  /// «carrés», «cubes» after a length.
  static let dimensions = WordClass("dimension", ["carré": 2, "carrés": 2, "cube": 3, "cubes": 3])

  /// What may stand under a stroke or after «par» within a unit; the value is the place in `denominatorSymbols`.
  static let denominators = WordClass(
    "denominator",
    [
      "h": 0, "heure": 0, "s": 1, "seconde": 1, "sec": 1, "j": 2, "jour": 2, "d": 2, "min": 3, "minute": 3, "mn": 3, "l": 4, "litre": 4,
      "m³": 5, "m": 10, "mètre": 10, "kg": 6, "kilo": 6, "kilogramme": 6, "m²": 7, "ha": 8, "hectare": 8, "km²": 9,
    ])

  /// The symbols of the denominators.
  static let denominatorSymbols = ["h", "s", "d", "min", "L", "m³", "kg", "m²", "ha", "km²", "m"]

  /// The derived units that exist as one; any other «par» is what the figure is counted by.
  static let derived: Set<String> = [
    "km/h", "m/s", "m/h", "km/s", "m³/s", "m³/h", "m³/d", "L/s", "L/min", "L/h", "L/d", "g/L", "mg/L", "µg/L", "ng/L", "µg/m³", "mg/m³",
    "g/m³", "ng/m³", "mm/h", "cm/s", "Bq/m³",
    "g/kg", "mg/kg", "µg/kg", "kWh/m²", "t/ha", "q/ha", "kg/ha", "kg/m²", "L/m²", "kg/m³", "Bq/L", "Bq/kg", "mL/L", "L/ha", "g/m²",
    "Mbit/s", "Gbit/s", "Mb/s", "hm³/s", "W/m²", "MWh/ha", "mm/d", "kg/h", "t/h", "Mo/s", "Go/s", "cm/h", "mi/h",
  ]
}
