#include "answerreader.h"

#include "workbench.h"

#include <QPointer>

struct AnswerReader::Reading
{
    ReadAnswer read;
    int serial = 0;
    int missing = 1;
};

AnswerReader::AnswerReader(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
}

void AnswerReader::read(qint64 version, qint64 answer, qint64 other)
{
    const auto reading = std::make_shared<Reading>();
    reading->serial = ++m_serial;
    reading->read.version = version;
    reading->read.answer = answer;
    reading->missing = 1 + (answer > 0) + (other > 0);
    const QPointer<AnswerReader> self(this);
    m_workbench.readItems({version}, [self, reading](const Result<QList<Item>> &items) {
        if (items && !items->isEmpty())
            reading->read.item = items->first();
        if (self)
            self->arrive(reading, items ? nullptr : &items.error());
    });
    if (answer > 0) {
        m_workbench.readAnswer(answer, [self, reading](const Result<AnswerDetail> &detail) {
            if (detail)
                reading->read.detail = *detail;
            if (self)
                self->arrive(reading, detail ? nullptr : &detail.error());
        });
    }
    if (other > 0) {
        m_workbench.readAnswer(other, [self, reading](const Result<AnswerDetail> &detail) {
            if (detail)
                reading->read.otherText = detail->answer.text;
            if (self)
                self->arrive(reading, detail ? nullptr : &detail.error());
        });
    }
}

void AnswerReader::arrive(const std::shared_ptr<Reading> &reading, const Error *error)
{
    if (reading->serial != m_serial)
        return;
    if (error) {
        forget();
        emit failed(*error);
    } else if (--reading->missing == 0) {
        emit ready(reading->read);
    }
}
