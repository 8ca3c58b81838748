import Foundation
import Testing

/// Real records, held against the schema the program prints, by a validator that is not ours (jsonschema, PyPI).
@Suite struct SchemaTests {
  /// Where `scripts/setup.sh test` puts the Python packages; without them the interpreter on the path may have them.
  private var python: String {
    let own = Program.package.appending(path: ".build/python/bin/python").path
    return FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
  }

  private let validator = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for number, line in enumerate(open(sys.argv[2]), 1):
        for error in validator.iter_errors(json.loads(line)):
            print(number, error.json_path, error.message[:200])
    """

  @Test func `holds every record of the samples, and an error record`() throws {
    let scratch = try Scratch()
    try scratch.write("schema.json", Data(try Program.run("schema").output.utf8))
    let records = try Program.shell("communique extract --format jsonl Samples/*.pdf absent.pdf").output
    let texts = try Program.run("parse", "--reference-date", "2024-03-05", input: "Près de 40 agents sont mobilisés à Rodez depuis hier.")
      .output
    let compact = try JSONSerialization.data(withJSONObject: JSONSerialization.jsonObject(with: Data(texts.utf8)))
    try scratch.write("records.jsonl", Data(records.utf8) + compact + Data("\n".utf8))
    try scratch.write("validate.py", Data(validator.utf8))

    #expect(records.split(separator: "\n").count == 7)
    let result = try Program.shell("'\(python)' validate.py schema.json records.jsonl", in: scratch.folder)
    #expect(result.status == 0 && result.output.isEmpty, "\(result.output)\(result.messages)")
  }

  @Test func `refuses what is not a record`() throws {
    let scratch = try Scratch()
    try scratch.write("schema.json", Data(try Program.run("schema").output.utf8))
    try scratch.write("records.jsonl", Data(#"{"schema": "communique/1", "dates": "hier"}"#.utf8))
    try scratch.write("validate.py", Data(validator.utf8))

    let result = try Program.shell("'\(python)' validate.py schema.json records.jsonl", in: scratch.folder)
    #expect(result.status == 0 && !result.output.isEmpty, "\(result.messages)")
  }
}
