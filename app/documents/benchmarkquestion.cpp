#include "benchmarkquestion.h"

#include "names.h"

namespace {
constexpr std::array benchmarkFormats{
    Name{BenchmarkFormat::AssayLines, "assay"},      Name{BenchmarkFormat::SeedCsv, "seed-csv"},
    Name{BenchmarkFormat::LlamaIndex, "llamaindex"}, Name{BenchmarkFormat::Ragas, "ragas"},
    Name{BenchmarkFormat::DeepEval, "deepeval"},
};
}

QString benchmarkFormatName(BenchmarkFormat format)
{
    return nameOf(benchmarkFormats, format);
}

std::optional<BenchmarkFormat> benchmarkFormatFromName(QStringView name)
{
    const BenchmarkFormat format = valueOf(benchmarkFormats, name);
    return benchmarkFormatName(format) == name ? std::optional(format) : std::nullopt;
}
