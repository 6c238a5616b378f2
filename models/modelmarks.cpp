#include "modelmarks.h"

#include <array>

namespace {
constexpr int colorCount = 8;
constexpr std::array<QRgb, colorCount> okabeIto{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7,
                                                0xff56b4e9, 0xffd55e00, 0xffc9b800, 0xff777777};
constexpr std::array<QRgb, colorCount> onDarkGround{0xff3a9bdc, 0xffe69f00, 0xff1fb98a, 0xffd98bb5,
                                                    0xff7cc7f2, 0xffe8752a, 0xfff0e442, 0xffa8adb5};

void addNew(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names.append(name);
}
}

ModelMark modelMark(int number, bool onDark)
{
    const int index = std::max(number, 0);
    const auto &colors = onDark ? onDarkGround : okabeIto;
    return {QColor::fromRgb(colors[size_t(index % colorCount)]), MarkShape(index / colorCount % 4)};
}

QStringList markedModels(const ProjectContents &contents)
{
    QStringList names;
    for (const RunSummary &summary : contents.runs) {
        if (summary.run.purpose != Purpose::Evaluation)
            continue;
        for (const Candidate &candidate : summary.run.candidates)
            addNew(names, candidate.model);
    }
    for (const ModelSpec &model : contents.draft.plan.models)
        addNew(names, model.name);
    for (const ModelSpec &judge : contents.draft.plan.judges)
        addNew(names, judge.name);
    return names;
}
