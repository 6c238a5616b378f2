#include "prompttemplate.h"
#include "shareddata.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

/// Templates of a known harness, rendered by Jinja2 3.1.2 itself.
class TestJinja : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfTheVectorsIsLeftOut();
    void rendersAsJinjaDoes_data();
    void rendersAsJinjaDoes();
};

namespace {
QVariant variantOf(const json &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number_integer())
        return qlonglong(value.get<long long>());
    if (value.is_number())
        return value.get<double>();
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    if (value.is_array()) {
        QVariantList list;
        for (const json &element : value)
            list.append(variantOf(element));
        return list;
    }
    if (value.is_object()) {
        QVariantMap map;
        for (const auto &[key, element] : value.items())
            map.insert(QString::fromStdString(key), variantOf(element));
        return map;
    }
    return {};
}
}

void TestJinja::rendersAsJinjaDoes_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QVariantMap>("values");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isError");
    if (sharedDirectory().isEmpty())
        return;
    const json vectors = json::parse(sharedFile(u"vectors/jinja_templates.json"_s).toStdString());
    int row = 0;
    for (const char *group : {"rules", "cases"}) {
        for (const json &vector : vectors.at(group)) {
            const QByteArray family = QByteArray::fromStdString(vector.value("family", "rule"));
            const QString source = QString::fromStdString(vector.at("template"));
            QTest::addRow("%s %d: %s", family.constData(), ++row, qPrintable(source.simplified().left(50)))
                << source << variantOf(vector.at("doc")).toMap() << QString::fromStdString(vector.value("rendered", ""))
                << vector.contains("error");
        }
    }
}

void TestJinja::rendersAsJinjaDoes()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, source);
    QFETCH(QVariantMap, values);
    QFETCH(QString, expected);
    QFETCH(bool, isError);
    const auto text = renderTemplate(source, values);
    if (isError) {
        QVERIFY(!text);
        return;
    }
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    QCOMPARE(*text, expected);
}

/// All rules and templates of the vectors are in the subset; none waits for later.
void TestJinja::nothingOfTheVectorsIsLeftOut()
{
    SKIP_WITHOUT_SHARED();
    const json vectors = json::parse(sharedFile(u"vectors/jinja_templates.json"_s).toStdString());
    QCOMPARE(vectors.at("rules").size() + vectors.at("cases").size(), size_t(51));
}

QTEST_GUILESS_MAIN(TestJinja)
#include "tst_jinja.moc"
