#pragma once

#include <QRectF>
#include <QString>

/// Something in a chart that can be pointed at, reached with the keyboard and clicked.
struct ChartElement
{
    enum class Kind {
        Candidate, ///< a bar, a point, a box: everything of the candidate that is scored
        Bin, ///< `other` is the bin
        Category, ///< `other` is AnswerTable's number of the category; -1: items without one
        Wins, ///< `other` is the loser's column
        Moment, ///< a point in time: there are no items behind it
    };

    Kind kind = Kind::Candidate;
    qsizetype candidate = -1; ///< AnswerTable's column
    qsizetype other = -1;
    int group = 0; ///< Left and Right go through a group, Up and Down to the next one
    QRectF rect; ///< in the chart's coordinates
    QString what; ///< its items in a few words, such as "mini, score 2"
    QString text; ///< exact values, plain text of some lines
};
