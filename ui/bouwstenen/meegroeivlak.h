// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

namespace weegkamer
{

/// Scrolls what is too high for it; or, on a page with too little height for that, is as high as its content and leaves the scrolling to
/// the page: one scroll bar, and not two in each other.
class Meegroeivlak : public QScrollArea
{
    Q_OBJECT
public:
    explicit Meegroeivlak(QWidget *ouder = nullptr);
    void laatMeegroeien(bool mee);
    bool groeitMee() const { return m_mee; }
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;
    /// The keys that scroll go to the page then.
    void keyPressEvent(QKeyEvent *gebeurtenis) override;
    void resizeEvent(QResizeEvent *gebeurtenis) override;

private:
    bool m_mee = false;
};

/// Scrolls whatever is around this so that it is in sight, from the inside outwards.
void brengInBeeld(QWidget *wat);

} // namespace weegkamer
