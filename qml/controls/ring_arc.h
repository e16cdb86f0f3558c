// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqml.h>

namespace hocso::controls {

/** A ring of which a part is filled, from the top and clockwise. ProgressRing.qml gives it words. */
class RingArc : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double value READ value WRITE setValue NOTIFY changed FINAL) ///< 0 to 1
    Q_PROPERTY(double thickness READ thickness WRITE setThickness NOTIFY changed FINAL) ///< of the filled part, px
    Q_PROPERTY(double trackThickness READ trackThickness WRITE setTrackThickness NOTIFY changed FINAL)
    Q_PROPERTY(QColor track READ track WRITE setTrack NOTIFY changed FINAL)
    Q_PROPERTY(QColor fill READ fill WRITE setFill NOTIFY changed FINAL)

public:
    explicit RingArc(QQuickItem *parent = nullptr);

    double value() const { return m_value; }
    void setValue(double value);
    double thickness() const { return m_thickness; }
    void setThickness(double thickness);
    double trackThickness() const { return m_trackThickness; }
    void setTrackThickness(double thickness);
    QColor track() const { return m_track; }
    void setTrack(const QColor &colour);
    QColor fill() const { return m_fill; }
    void setFill(const QColor &colour);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    template <typename T> void assign(T &member, const T &value);

    double m_value = 0;
    double m_thickness = 6;
    double m_trackThickness = 6;
    QColor m_track;
    QColor m_fill;
};

}
