#pragma once

#include "projectbrowser.h"
#include "projectreader.h"
#include "workbench.h"
#include "workerthread.h"

/// The way from the window's thread to the reader's and back, for the parts of Workbench: for short reads by key.
/// What goes through a whole run belongs into the pool.
template <typename T, typename Call>
void Workbench::onReader(Call call, std::function<void(const Result<T> &)> then)
{
    if (!m_reader) {
        then(notOpen());
        return;
    }
    m_reader->post([this, call = std::move(call), then = std::move(then)](ProjectBrowser &browser) mutable {
        const auto reader = browser.reader();
        QMetaObject::invokeMethod(
            this,
            [result = reader ? Result<T>(call(**reader)) : Result<T>(reader.error()), then = std::move(then)] {
                then(result);
            },
            Qt::QueuedConnection);
    });
}
