// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;

namespace weegkamer
{

/// Lies over everything in the window, so that nothing can be read or touched while it is being locked. Follows the size of what it
/// covers.
class Bedekking final : public QWidget
{
    Q_OBJECT
public:
    explicit Bedekking(QWidget *wat);
    /// Covers, with a heading and one sentence.
    void toon(const QString &kop, const QString &zin);

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    QLabel *m_kop;
    QLabel *m_zin;
};

} // namespace weegkamer
