// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

namespace weegkamer
{

/// Holds a page of the frame: it fills the room that there is, and scrolls up and down where it needs more height than that, on a small
/// screen or with large letters. Never sideways. Takes the page over.
class Paginaschuif final : public QScrollArea
{
    Q_OBJECT
public:
    Paginaschuif(QWidget *pagina, QWidget *ouder = nullptr);
    /// As wide as the page must be; of its height no more than makes sense to scroll in.
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *gebeurtenis) override;
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    void schik();
};

} // namespace weegkamer
